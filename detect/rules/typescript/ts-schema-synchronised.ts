// ruleid: ts-schema-synchronised
export const source = new DataSource({ type: "postgres", entities: [User], synchronize: true });

@Module({
  imports: [
    // ruleid: ts-schema-synchronised
    TypeOrmModule.forRoot({ type: "mysql", synchronize: true, autoLoadEntities: true }),
    // ok: ts-schema-synchronised
    TypeOrmModule.forRoot({ type: "mysql", synchronize: false, migrations }),
  ],
})
export class AppModule {}

// ruleid: ts-schema-synchronised
export const again = new DataSource({ type: "postgres", dropSchema: true });
// ok: ts-schema-synchronised
export const test = new DataSource({ type: "sqlite", database: ":memory:", synchronize: true });
// ok: ts-schema-synchronised
export const good = new DataSource({ type: "postgres", migrations: ["dist/migrations/*.js"] });
