// ruleid: rust-http-cleartext
let r = self.client.post("http://billing.example.com/charge")
    .json(&order).send().await.map_err(
