    grunt.log.writeln("packing");
    // ruleid: js-exec-of-variable
    child_process.exec(cmd, { cwd: dir }, function (err, stdout) {
      if (err.
