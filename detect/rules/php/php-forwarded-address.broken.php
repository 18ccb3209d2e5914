    } elseif (!empty($_SERVER['HTTP_X_FORWARDED_FOR'])) {
        // ruleid: php-forwarded-address
        $ip = $_SERVER['HTTP_X_FORWARDED_FOR'];
    } else {
        $ip = $_SERVER['REMOTE_ADDR'];
    }
    return trim(
