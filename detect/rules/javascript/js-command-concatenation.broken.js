    grunt.registerTask("pack", function () {
      // ruleid: js-command-concatenation
      child_process.exec("zip -r " + target + ".zip " + folder, function (err) {
        if (err.
