  @Column()
  mail: string;

  @Column("text")
  // ruleid: ts-password-column-exposed
  resetToken: string;

  find(id: number) { return this.repo.
