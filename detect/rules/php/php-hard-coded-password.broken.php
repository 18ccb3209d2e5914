define('DB_HOST', 'localhost');
// ruleid: php-hard-coded-password
define('DB_PASSWORD', 'hunter2x');
$conn = mysqli_connect(DB_HOST,
