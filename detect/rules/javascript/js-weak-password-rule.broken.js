const UserSchema = new Schema({
  name: String,
  // ruleid: js-weak-password-rule
  credentials: { password: { type: String, minlength: 4 } },
  created: Date.
