    function make_seed($id) {
        // ruleid: php-predictable-seed
        mt_srand(crc32($id . microtime()));
        for ($i = 0; $i < 8; $i++) {
            $s .= chr(
