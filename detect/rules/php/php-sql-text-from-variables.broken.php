if ($_SERVER['REQUEST_METHOD'] == 'POST') {
    $title = $_POST['title'];
    // ruleid: php-sql-text-from-variables
    $query = "INSERT INTO notes (title, body) VALUES ('$title', '$body')";
    if ($conn->query($query) === TRUE
