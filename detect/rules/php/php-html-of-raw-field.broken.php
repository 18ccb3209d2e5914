foreach ($rows as $row) {
    // ruleid: php-html-of-raw-field
    echo "<li>" . $row['comment'] . "</li>";
    if ($row['id'] > (
