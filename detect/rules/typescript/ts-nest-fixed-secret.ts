@Module({
  imports: [
    // ruleid: ts-nest-fixed-secret
    JwtModule.register({ secret: "kittens-all-over", signOptions: { expiresIn: "1h" } }),
    // ruleid: ts-nest-fixed-secret
    TypeOrmModule.forRoot({ type: "postgres", host: "db.example.com", password: "pg-pass-1" }),
    // ok: ts-nest-fixed-secret
    JwtModule.registerAsync({ useFactory: (c: ConfigService) => ({ secret: c.getOrThrow("JWT_KEY") }) }),
    // ok: ts-nest-fixed-secret
    TypeOrmModule.forRoot({ type: "postgres", password: process.env.DB_PASSWORD }),
  ],
})
export class AuthModule {}

@Injectable()
export class AuthService {
  verify(token: string): Claims {
    // ruleid: ts-nest-fixed-secret
    return this.jwt.verify(token, { secret: "dev" });
  }

  good(token: string): Claims {
    // ok: ts-nest-fixed-secret
    return this.jwt.verify(token, { secret: this.config.getOrThrow("JWT_KEY") });
  }
}
