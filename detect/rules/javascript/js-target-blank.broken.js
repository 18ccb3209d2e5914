        <li
          // ruleid: js-target-blank
        ><a href={item.url} target="_blank">{item.title}</a></li>
      ))}
      <li>{this.
