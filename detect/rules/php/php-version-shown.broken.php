  <footer>
  <?php
    // ruleid: php-version-shown
    echo "Powered by " . php_uname('s');
    if ($debug) { echo '
