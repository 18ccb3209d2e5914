use std::fs;
use std::process::Command;

const API_KEY: &str = "k9Qz7LmX2vTr8WbN4cYp";
const API_NAME: &str = "inventory-service";

fn fetch(client: &Client) {
    client.get("http://example.com/items", 5, false);
    client.get("https://example.com/items", 5, true);
    client.post("https://example.com/items", API_KEY, 10, false);
    client.close();
}
