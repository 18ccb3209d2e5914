    $cb = $_GET['origin'];
    // ruleid: php-header-from-request
    header("X-Frame-Options: ALLOW-FROM $cb");
    if ($cb != '') { echo '
