  async search(term: string) {
    // ruleid: ts-prisma-raw-unsafe
    const rows = await this.prisma.$queryRawUnsafe(`SELECT id FROM post WHERE title LIKE '%${term}%'`);
    return rows.
