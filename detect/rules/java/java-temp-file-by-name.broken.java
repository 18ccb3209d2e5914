      // ruleid: java-temp-file-by-name
      BufferedWriter log = new BufferedWriter(new FileWriter("/tmp/app.log", true));
      log.write(String.format("%s %s", now,
