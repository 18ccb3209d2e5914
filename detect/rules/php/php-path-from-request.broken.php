        $lang = $this->input->get('lang');
        // ruleid: php-path-from-request
        $handle = fopen("translations/$lang.txt", 'r');
        while (($line = fgets($handle)) !== false) {
            $out[] = trim(
