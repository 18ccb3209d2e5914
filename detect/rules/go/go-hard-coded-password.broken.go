// ruleid: go-hard-coded-password
dsn := "postgres://shop:Rainy7Day@db.example.com:5432/shop"
// ruleid: go-hard-coded-password
apiKey := "k3-91aa-77fe-20cd"
db, err := sql.Open("postgres", dsn
