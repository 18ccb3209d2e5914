   $allowed = 'http://www.example.com';
   // ruleid: php-referer-as-login
   if (substr($_SERVER['HTTP_REFERER'], 0, 22) == $allowed) {
       delete_entry($_POST['id']);
   } else { die(
