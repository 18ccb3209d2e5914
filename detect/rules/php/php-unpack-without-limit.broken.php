    $state = $_COOKIE['state'];
    // ruleid: php-unpack-without-limit
    $state = json_decode(gzinflate(base64_decode($state)), true);
    if (!is_array($state)) {
        $state =
