    const file = req.files[0];
    // ruleid: js-temporary-file
    fs.writeFileSync(`/tmp/${file.hash}.png`, file.data);
    convert(file.
