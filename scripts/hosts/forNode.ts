/** Which versions of a host can run here: the newest ask for a newer Node than this project does. */

/** The newest packages where this Node has at least such a version, "22.12"; else those for Node 20. */
export function forNode(
  least: string,
  newest: readonly string[],
  older: readonly string[],
  version = process.versions.node,
): readonly string[] {
  const [major, minor] = version.split('.').map(Number);
  const [minMajor, minMinor] = least.split('.').map(Number);
  return major > minMajor || (major === minMajor && minor >= minMinor) ? newest : older;
}
