<?php
  $host = 'localhost';
  // ruleid: php-empty-password
  $conn = mysqli_connect($host, 'root', '', 'library');
  if (!$conn) { die('no
