passport.use(new JwtStrategy({
  jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
  secretOrKey: key,
  // ruleid: js-session-never-ends
  jsonWebTokenOptions: { ignoreExpiration: true },
}, function (payload, done) { if (payload.
