<form method="post">
<!-- ruleid: php-xss-short-tag -->
<input name="q" value="<?= $_GET['q'] ?>">
<!-- ruleid: php-xss-short-tag -->
<p><?php echo $_POST['text']; ?></p>
<!-- ok: php-xss-short-tag -->
<input name="n" value="<?= htmlspecialchars($_GET['n'], ENT_QUOTES) ?>">
<!-- ok: php-xss-short-tag -->
<p><?= (int) $_GET['page'] ?></p>
<!-- ok: php-xss-short-tag -->
<p><?= $title ?></p>
</form>
