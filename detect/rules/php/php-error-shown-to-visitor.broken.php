$result = mysql_query($sql);
if (!$result) {
    // ruleid: php-error-shown-to-visitor
    die('Invalid query: ' . mysql_error());
}
while ($row = mysql_fetch_assoc($result
