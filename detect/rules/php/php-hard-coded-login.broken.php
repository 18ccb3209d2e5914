<?php
$servername = "localhost";
// ruleid: php-hard-coded-login
$conn = new mysqli($servername, "admin", "letmein9", "shop");
if ($conn->connect_error) {
    die("Connection failed
