    foreach ($lines as $line) {
        // ruleid: php-slow-regex
        if (preg_match("/{$_POST['pattern']}/i", $line, $m)) {
            $hits[] = $m[0];
        }
    }
    return array_unique(
