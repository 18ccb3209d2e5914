    $cb = $_GET['callback'];
    // ruleid: php-function-from-request
    $out = call_user_func($cb, $_GET['arg']);
    if ($out === null) { http_response_code(
