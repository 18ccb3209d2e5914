public int rename(long id, String name) {
    // ruleid: java-query-formatted
    String sql = String.format("UPDATE people SET name = '%s' WHERE id = %d", name, id);
    return jdbc.update(sql
