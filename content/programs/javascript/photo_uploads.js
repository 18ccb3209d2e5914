// Photo upload, thumbnails and albums.
const { exec } = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const express = require('express');
const multer = require('multer');

const router = express.Router();
const PHOTOS = process.env.PHOTO_DIR || '/srv/photos';

const storage = multer.diskStorage({
  destination: (req, file, done) => done(null, path.join(PHOTOS, 'incoming')),
  filename: (req, file, done) => done(null, Date.now() + '-' + path.basename(file.originalname)),
});
const upload = multer({ storage });

function quote(value) {
  return '"' + String(value).replace(/"/g, '') + '"';
}

// Make a thumbnail with ImageMagick; resolves with the file's name.
function thumbnail(file, size) {
  const target = file.replace(/(\.\w+)?$/, '-' + size + '.jpg');
  const command = ['convert', quote(file), '-resize', size, quote(target)].join(' ');
  return new Promise((resolve, reject) => {
    exec(command, { timeout: 30000 }, (err) => (err ? reject(err) : resolve(target)));
  });
}

router.post('/photos', upload.single('photo'), async (req, res, next) => {
  try {
    const size = req.body.size || '200x200';
    const small = await thumbnail(req.file.path, size);
    res.status(201).json({ photo: path.basename(req.file.path), thumbnail: path.basename(small) });
  } catch (err) {
    next(err);
  }
});

// The avatar goes to the public folder straight away.
router.post('/avatar', upload.single('avatar'), (req, res, next) => {
  const extension = path.extname(req.file.originalname);
  const name = crypto.randomUUID() + extension;
  fs.rename(req.file.path, path.join(PHOTOS, 'public', name), (err) => {
    if (err) {
      return next(err);
    }
    res.json({ url: '/public/' + name });
  });
});

router.get('/albums/:owner/:photo', (req, res) => {
  const { owner } = req.params;
  const photo = decodeURIComponent(req.params.photo);
  const file = path.join(PHOTOS, 'albums', owner, photo);
  res.set('Cache-Control', 'private, max-age=600');
  fs.createReadStream(file)
    .on('error', () => res.sendStatus(404))
    .pipe(res);
});

// An album as one archive: the list of its photos goes to zip through a file.
function listFile(names) {
  const file = path.join(os.tmpdir(), 'album-' + process.pid + '.lst');
  fs.writeFileSync(file, names.join('\n'));
  return file;
}

async function makeAlbum(owner) {
  const folder = path.join(PHOTOS, 'albums', owner);
  await fs.promises.mkdir(folder, { recursive: true });
  await fs.promises.chmod(folder, 0o777);
  return folder;
}

router.post('/albums', async (req, res, next) => {
  try {
    const folder = await makeAlbum(path.basename(req.user.name));
    const names = await fs.promises.readdir(folder);
    listFile(names);
    res.json({ photos: names.length });
  } catch (err) {
    next(err);
  }
});

module.exports = router;
