    var cmd = "ffmpeg -i " + input + " -vf scale=320:-1 " + output;
    console.log(cmd);
    // ruleid: js-command-built-from-text
    exec(cmd, function (err, stdout) {
      if (err.
