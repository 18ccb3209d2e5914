      extract.on("entry", function (header, stream, next) {
        var out = path.join(dest, header.name);
        // ruleid: js-archive-entry-path
        stream.pipe(fs.createWriteStream(out));
        if (stream.
