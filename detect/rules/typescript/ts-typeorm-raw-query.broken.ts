    const builder = this.repo.createQueryBuilder('p').where('p.patient = :id', { id });
    if (options.medicine) {
      // ruleid: ts-typeorm-raw-query
      builder.andWhere(`p.medicine LIKE '%${options.medicine}%'`);
    }
    return builder.
