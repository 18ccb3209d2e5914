    if (!in_array($_GET['lang'], $langs)) {
        // ruleid: php-exit-with-request
        die("Language " . $_GET['lang'] . " is not supported");
    }
    include 'lang/' .
