<?php
    $root = 'x';
    // ruleid: php-remote-include
    include("http://example.com/inc/$root.php");
    echo "<ul
