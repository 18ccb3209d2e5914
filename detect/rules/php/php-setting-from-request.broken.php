        $zone = $_POST['tz'];
        // ruleid: php-setting-from-request
        putenv("TZ=$zone");
        $now = new DateTime();
        return $now->format(
