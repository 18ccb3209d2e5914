export const Links = ({ user }) => (
  <p>
    {/* links of the user */}
    <b
      // ruleid: js-target-blank
    ><a href={user.home} target="_blank">home</a></b>
    <b
      // ruleid: js-target-blank
    ><a target="_blank" href={user.blog}>blog</a></b>
    <b
      // ruleid: js-target-blank
    ><a className="x" href={user.shop} target="_blank">shop</a></b>
    <b
      // ok: js-target-blank
    ><a href={user.home} target="_blank" rel="noopener noreferrer">home</a></b>
    <b
      // ok: js-target-blank
    ><a href={user.home}>home</a></b>
    <b
      // ok: js-target-blank
    ><a href="/help" rel="noopener" target="_blank">help</a></b>
  </p>
);
