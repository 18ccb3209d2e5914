    // ruleid: ts-schema-synchronised
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, synchronize: true }),
    UsersModule,
    AuthModule.
