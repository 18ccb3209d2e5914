        if (!$this->check($_POST['token'])) {
            // ruleid: php-log-injection
            error_log("bad token from page " . $_SERVER['HTTP_REFERER']);
            http_response_code(403);
            exit(
