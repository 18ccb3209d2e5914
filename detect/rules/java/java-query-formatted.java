class Search {
    List<Ticket> byText(String text, String table) {
        // ruleid: java-query-formatted
        String jpql = String.format("select t from Ticket t where t.open = true and lower(t.title) like '%%%s%%'", text);
        // ruleid: java-query-formatted
        String sql = "SELECT id FROM users WHERE name = '%s'".formatted(text);
        // ok: java-query-formatted
        String list = String.format("SELECT id FROM %s ORDER BY id", table);
        // ok: java-query-formatted
        String note = String.format("select one from the list: %s", text);
        // ok: java-query-formatted
        return em.createQuery("select t from Ticket t where t.title = :title").setParameter("title", text).getResultList();
    }
}
