var store = multer.diskStorage({
  filename: function (req, file, cb) {
    // ruleid: js-upload-without-limits
    cb(null, Date.now() + "-" + file.originalname);
    if (file.
