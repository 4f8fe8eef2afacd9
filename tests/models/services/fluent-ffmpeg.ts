import ffmpeg from 'fluent-ffmpeg';

export const convert = (path: string) => ffmpeg(path).save('out.mp4'); // costs: render
