  constructor(private readonly users: UsersService) {
    // ruleid: ts-nest-fixed-secret
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: 'secretKey' });
    this.users.
