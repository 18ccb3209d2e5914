    const query = knex('projects').select('id', 'title');
    // ruleid: js-knex-raw
    query.havingRaw('count(*) > ' + least);
    return query.
