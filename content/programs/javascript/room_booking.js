'use strict';

const express = require('express');
const cookieParser = require('cookie-parser');
const mongoose = require('mongoose');

const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: true }));
app.use(cookieParser());

const Booking = mongoose.model('Booking', new mongoose.Schema({
  room: String,
  member: String,
  from: Date,
  until: Date,
  note: String,
  price: Number,
}));
const Member = mongoose.model('Member', new mongoose.Schema({
  mail: String,
  door: String,
  plan: { type: String, default: 'guest' },
  credit: { type: Number, default: 0 },
}));

// Members sign in with their mail address and the code of their door key.
app.post('/login', async (req, res) => {
  const { mail, door } = req.body;
  const member = await Member.findOne({ mail, door });
  if (!member) {
    return res.status(403).send('unknown member');
  }
  res.cookie('member', String(member._id), {
    httpOnly: true,
    secure: true,
    sameSite: 'none',
  });
  res.redirect('/bookings');
});

async function currentMember(req, res, next) {
  req.member = req.cookies.member && (await Member.findById(req.cookies.member));
  if (!req.member) {
    return res.sendStatus(401);
  }
  next();
}

app.get('/bookings', currentMember, async (req, res) => {
  const list = await Booking.find({ member: req.member.id }).sort('from').lean();
  res.json(list);
});

// Cancel a booking.
app.post('/bookings/:id/cancel', currentMember, async (req, res) => {
  const booking = await Booking.findByIdAndDelete(req.params.id);
  if (!booking) {
    return res.sendStatus(404);
  }
  req.member.credit += booking.price;
  await req.member.save();
  res.json({ credit: req.member.credit });
});

// Find bookings whose note holds a condition of the reception.
app.get('/reception/search', currentMember, async (req, res) => {
  const day = new Date(req.query.day);
  const script = `this.from >= new Date(${day.getTime()}) && this.note.includes("${req.query.note}")`;
  const found = await Booking.find({ $where: script }).lean();
  res.json(found);
});

app.post('/bookings', currentMember, async (req, res) => {
  const { room, from, until, note } = req.body;
  const clash = await Booking.exists({ room, from: { $lt: until }, until: { $gt: from } });
  if (clash) {
    return res.status(409).json({ error: 'room is taken' });
  }
  const hours = (new Date(until) - new Date(from)) / 3600e3;
  const booking = await Booking.create({ room, member: req.member.id, from, until, note, price: hours * 12 });
  res.status(201).json(booking);
});

// New members fill in the form at the door.
app.post('/members', async (req, res) => {
  const member = new Member(req.body);
  await member.save();
  res.status(201).json({ id: member.id, plan: member.plan });
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).json({ error: 'something went wrong' });
});

async function main() {
  await mongoose.connect(process.env.MONGO_URL || 'mongodb://localhost/space');
  app.listen(8500);
}

main().catch((err) => {
  console.error(err);
  process.exit(1);
});
