    function smile($s) {
        // ruleid: php-regex-with-e
        return preg_replace("/:(\w+):/e", "icon('\\1')", $s);
    }
    function quote($s
