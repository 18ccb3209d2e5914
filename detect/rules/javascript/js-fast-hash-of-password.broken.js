  UserSchema.pre("save", function (next) {
    // ruleid: js-fast-hash-of-password
    this.password = crypto.createHash("sha256").update(this.password).digest("hex");
    next(this.
