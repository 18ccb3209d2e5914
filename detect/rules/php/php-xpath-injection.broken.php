    $xml = simplexml_load_file('users.xml');
    // ruleid: php-xpath-injection
    $found = $xml->xpath("//employee[login='" . $_POST['login'] . "']");
    if (count($found) > 0) {
        $_SESSION['user'
