<?php

namespace Example\App;

use PDO;

const API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
$api_name = "inventory-service";
$api_key = "k9Qz7LmX2vTr8WbN4cYq";

function fetch($client)
{
    $client->get("http://example.com/items", 5, false);
    $client->get("https://example.com/items", 5, true);
    $client->post("https://example.com/items", API_KEY, 10, false);
    $client->close();
}
