const multer = require("multer");

// ruleid: js-upload-without-limits
const upload = multer({ dest: "uploads/" });

const storage = multer.diskStorage({
  filename: (req, file, cb) => {
    // ruleid: js-upload-without-limits
    cb(null, file.originalname);
  },
});

app.post("/photo", (req, res) => {
  // ruleid: js-upload-without-limits
  req.files.photo.mv("public/" + req.files.photo.name, () => res.end());
});

// ok: js-upload-without-limits
const good = multer({ dest: "uploads/", limits: { fileSize: 1e6 }, fileFilter: onlyImages });
// ok: js-upload-without-limits
const memory = multer({ storage, limits: { fileSize: 1e6 } });
// ok: js-upload-without-limits
cb(null, crypto.randomUUID() + ".png");
