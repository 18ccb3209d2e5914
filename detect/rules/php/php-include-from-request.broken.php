<?php
    $module = isset($_GET['module']) ? $_GET['module'] : 'news';
    // ruleid: php-include-from-request
    include("modules/$module/index.php");
    if ($module == 'news'
