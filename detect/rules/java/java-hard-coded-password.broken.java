    private String url = "jdbc:postgresql://db.example.com/shop";
    // ruleid: java-hard-coded-password
    private String password = "tulip77";

    public Connection connect() throws SQLException {
        return pool.get(url,
