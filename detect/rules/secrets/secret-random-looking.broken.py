client = Client(
    # ruleid: secret-random-looking
    access_key="Qp7LmZ42vR9xT0sKdW81",
    region=(
