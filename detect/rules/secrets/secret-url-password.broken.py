engine = create_engine(
    # ruleid: secret-url-password
    "mysql://shop:hunter2041@db.example.com/shop",
    pool_size=5, echo=(
