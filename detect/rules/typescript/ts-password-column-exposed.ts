@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  // ruleid: ts-password-column-exposed
  password: string;

  @Column({ type: "text" })
  // ruleid: ts-password-column-exposed
  salt: string;

  @Column({ select: false })
  // ok: ts-password-column-exposed
  passwordHash: string;

  @Column()
  // ok: ts-password-column-exposed
  name: string;

  @Exclude()
  @Column()
  // ok: ts-password-column-exposed
  secret: string;
}
